package dev.jobtracker.platform.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.BindParam;

/** What a record asks of the parameters of an address, looked at once. */
record RecordShape(Constructor<?> constructor, List<Part> parts) {

    /**
     * One component.
     *
     * @param name as it is written in the address
     */
    record Part(String name, TypeDescriptor type) {

        boolean fits(String @Nullable [] values) {
            return values == null || values.length == 1 || Collection.class.isAssignableFrom(type.getType());
        }

        @Nullable
        Object read(String @Nullable [] values, ConversionService conversion) {
            if (values == null) {
                return null;
            }
            Object said = values.length == 1 ? values[0] : values;
            return conversion.convert(said, TypeDescriptor.forObject(said), type);
        }
    }

    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor,
                    IntStream.range(0, components.length)
                            .mapToObj(index -> part(constructor, index, components[index].getName()))
                            .toList());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record has a constructor of all its components", impossible);
        }
    }

    private static Part part(Constructor<?> constructor, int index, String name) {
        MethodParameter parameter = new MethodParameter(constructor, index);
        BindParam bound = parameter.getParameterAnnotation(BindParam.class);
        return new Part(bound == null ? name : bound.value(), new TypeDescriptor(parameter));
    }

    /** Whether all that is asked for is given in the plain way, if at all, and nothing item by item. */
    boolean fits(Map<String, String[]> parameters) {
        return parts.stream().allMatch(part -> part.fits(parameters.get(part.name())))
                && parameters.keySet().stream().noneMatch(name -> name.contains("["));
    }

    Object read(Map<String, String[]> parameters, ConversionService conversion) {
        return BeanUtils.instantiateClass(
                constructor,
                parts.stream()
                        .map(part -> part.read(parameters.get(part.name()), conversion))
                        .toArray());
    }
}
